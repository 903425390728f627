package org.fests.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionInputStream;
import org.apache.hadoop.io.compress.Decompressor;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.codec.ZstandardCodec;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Parquet's zstd with contexts that are used again, where Parquet's own makes one for each page. A
 * clip has a page of its own in every column.
 */
final class ZstandardPages extends ZstandardCodec {
  private static final Configuration NO_SETTINGS = new Configuration(false);

  private final ZstandardContexts contexts = new ZstandardContexts();
  private final ZstandardCodec usual = new ZstandardCodec();

  private ZstandardPages() {
    setConf(NO_SETTINGS);
    usual.setConf(NO_SETTINGS);
  }

  /** Makes the readers of this JVM use it from now on. */
  static void use() {
    new Codecs().replace();
  }

  @Override
  public CompressionInputStream createInputStream(InputStream page, Decompressor none)
      throws IOException {
    return createInputStream(page);
  }

  @Override
  public CompressionInputStream createInputStream(InputStream page) throws IOException {
    return new ZstandardPage(page, contexts, usual);
  }

  /**
   * Parquet's table of codecs, one for all readers of a JVM. Parquet puts its own there first,
   * which is then replaced: so no name in the table need be known.
   */
  private static final class Codecs extends CodecFactory {
    Codecs() {
      super(NO_SETTINGS, 0);
    }

    void replace() {
      CompressionCodec known = getCodec(CompressionCodecName.ZSTD);
      if (!(known instanceof ZstandardPages)) {
        ZstandardPages pages = new ZstandardPages();
        CODEC_BY_NAME.replaceAll((name, codec) -> codec == known ? pages : codec);
      }
    }
  }
}
