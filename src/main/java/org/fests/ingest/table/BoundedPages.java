package org.fests.ingest.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * Unpacks pages of a Parquet file, but none that says to be larger than a page can sensibly be: a
 * damaged size must not fill the memory.
 *
 * @param codecs unpack
 */
record BoundedPages(CompressionCodecFactory codecs) implements CompressionCodecFactory {
  private static final int MOST_BYTES = 1 << 27;

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    return codecs.getCompressor(name);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    return new Bounded(codecs.getDecompressor(name));
  }

  @Override
  public void release() {
    codecs.release();
  }

  private record Bounded(BytesInputDecompressor codec) implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int uncompressedSize) throws IOException {
      check(uncompressedSize);
      return codec.decompress(bytes, uncompressedSize);
    }

    @Override
    public void decompress(
        ByteBuffer input, int compressedSize, ByteBuffer output, int uncompressedSize)
        throws IOException {
      check(uncompressedSize);
      codec.decompress(input, compressedSize, output, uncompressedSize);
    }

    @Override
    public void release() {
      codec.release();
    }

    private static void check(int size) {
      if (size < 0 || size > MOST_BYTES) {
        throw new ParquetDecodingException("a page of %d bytes".formatted(size));
      }
    }
  }
}
