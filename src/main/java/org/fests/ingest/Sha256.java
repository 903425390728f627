package org.fests.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fests.ingest.log.LogSource;

/** Fingerprints the bytes of a log as they are stored. */
final class Sha256 {
  private long size;

  private Sha256() {}

  /**
   * Reads all files of a log; O(bytes). A log of one file has that file's digits; those of a log of
   * many are over the path from the log's folder and the digest of each.
   *
   * @param files that the log consists of
   */
  static Fingerprint of(LogSource log, List<LogSource> files) throws IOException {
    Sha256 reader = new Sha256();
    String digits = reader.digits(log, files);
    return new Fingerprint(digits, reader.size, files.stream().map(LogSource::uri).toList());
  }

  private String digits(LogSource log, List<LogSource> files) throws IOException {
    if (!log.folder() && files.size() == 1) {
      return hex(file(files.get(0)));
    }
    MessageDigest digest = digest();
    String folder = LogSource.address(log, "");
    for (LogSource file : files) {
      String path = file.uri().startsWith(folder) ? file.uri().substring(folder.length()) : "";
      digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(file(file));
    }
    return hex(digest.digest());
  }

  private byte[] file(LogSource source) throws IOException {
    MessageDigest digest = digest();
    byte[] block = new byte[1 << 16];
    try (InputStream bytes = source.open()) {
      for (int n = bytes.read(block); n >= 0; n = bytes.read(block)) {
        digest.update(block, 0, n);
        size += n;
      }
    }
    return digest.digest();
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot find SHA-256, which every Java has", e);
    }
  }
}
