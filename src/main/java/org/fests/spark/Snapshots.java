package org.fests.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.local.RawLocalFs;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * A data set that is replaced as a whole. A reader sees the old one or the new one, never half of
 * one:
 *
 * <pre>
 * root/_current             names the snapshot that readers read; swapped by one atomic rename
 * root/snapshots/000002/    the data set
 * root/snapshots/000001/    the one before, kept for those who are still reading it
 * root/_staging/            what is being written, or was when its writer was killed
 * root/_lock                held by the writer, on a local file system only
 * </pre>
 */
public final class Snapshots {
  private static final String NUMBER = "%06d";
  private static final int KEPT = 2;

  private final Path root;
  private final FileContext files;

  private Snapshots(Path root, FileContext files) {
    this.root = root;
    this.files = files;
  }

  /** Opens the data set in a folder, which need not exist yet. */
  public static Snapshots in(Path folder, Configuration settings) throws IOException {
    Configuration plain = new Configuration(settings);
    // A checksum in a second file cannot be swapped in the same instant as the pointer.
    plain.set("fs.AbstractFileSystem.file.impl", RawLocalFs.class.getName());
    FileContext files =
        folder.toUri().getScheme() == null
            ? FileContext.getFileContext(plain)
            : FileContext.getFileContext(folder.toUri(), plain);
    return new Snapshots(files.makeQualified(folder), files);
  }

  public Path root() {
    return root;
  }

  /** Returns the folder that readers read, if anything was ever committed. */
  public Optional<Path> current() throws IOException {
    return pointer().map(this::snapshot);
  }

  /** Returns whether the data set is on the local file system, where a writer can be locked out. */
  boolean local() {
    return "file".equals(root.toUri().getScheme());
  }

  /** What writes a data set into a folder that does not exist yet. */
  interface Writing {
    void into(Path folder) throws IOException;
  }

  /** Replaces the data set. If it cannot be written, it stays, and what was written is removed. */
  void replace(Writing writing) throws IOException {
    Path staging = begin();
    try {
      writing.into(staging);
    } catch (Exception failed) { // Spark throws checked ones that it does not declare
      cleanAfter(failed);
      throw failed;
    }
    commit(staging);
  }

  private void cleanAfter(Exception failed) {
    try {
      clean();
    } catch (IOException further) {
      failed.addSuppressed(further);
    }
  }

  /**
   * Begins to write: removes what killed writers left, and returns the folder to write into, which
   * does not exist yet. The caller holds the {@link WriterLock} if there is one.
   */
  Path begin() throws IOException {
    clean();
    Path staging = new Path(root, "_staging");
    files.mkdir(staging, FsPermission.getDirDefault(), true);
    return new Path(staging, UUID.randomUUID().toString());
  }

  /** Makes what was written the data set, in one instant. */
  void commit(Path written) throws IOException {
    long number = pointer().orElse(0L) + 1;
    files.mkdir(new Path(root, "snapshots"), FsPermission.getDirDefault(), true);
    files.rename(written, snapshot(number));
    point(number);
    clean();
  }

  /** Removes all that is neither the data set nor the one before it. */
  private void clean() throws IOException {
    delete(new Path(root, "_staging"));
    delete(new Path(root, "_current.new"));
    long current = pointer().orElse(0L);
    for (Path snapshot : list()) {
      long number = number(snapshot);
      if (number > current || number <= current - KEPT) {
        delete(snapshot);
      }
    }
  }

  private List<Path> list() throws IOException {
    Path snapshots = new Path(root, "snapshots");
    return files.util().exists(snapshots)
        ? Arrays.stream(files.util().listStatus(snapshots))
            .map(FileStatus::getPath)
            .filter(path -> path.getName().matches("[0-9]+"))
            .sorted(Comparator.comparing(Path::getName))
            .toList()
        : List.of();
  }

  private void delete(Path path) throws IOException {
    if (files.util().exists(path)) {
      files.delete(path, true);
    }
  }

  private Optional<Long> pointer() throws IOException {
    try (InputStream in = files.open(new Path(root, "_current"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return Optional.of(Long.valueOf(text));
    } catch (FileNotFoundException never) {
      return Optional.empty();
    }
  }

  private void point(long number) throws IOException {
    Path written = new Path(root, "_current.new");
    try (FSDataOutputStream out =
        files.create(written, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE))) {
      out.write(NUMBER.formatted(number).getBytes(StandardCharsets.UTF_8));
      out.hsync();
    }
    files.rename(written, new Path(root, "_current"), Rename.OVERWRITE);
  }

  private Path snapshot(long number) {
    return new Path(new Path(root, "snapshots"), NUMBER.formatted(number));
  }

  private static long number(Path snapshot) {
    return Long.parseLong(snapshot.getName());
  }
}
