package org.fests.spark;

import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.hadoop.io.compress.CompressionInputStream;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.hadoop.codec.ZstandardCodec;

/**
 * The content of a page that is one frame of zstd. Who asks for all of it at once, as Parquet does,
 * gets it in one step; who asks for less, or of a damaged page, gets what Parquet's own stream
 * gives.
 */
final class ZstandardPage extends CompressionInputStream {
  private final ZstandardContexts contexts;
  private final ZstandardCodec usual;
  private InputStream rest = InputStream.nullInputStream();
  private boolean begun;

  /**
   * Prepares to read.
   *
   * @param compressed the frame, and nothing else
   * @param usual makes the stream for all but the usual
   */
  ZstandardPage(InputStream compressed, ZstandardContexts contexts, ZstandardCodec usual)
      throws IOException {
    super(compressed);
    this.contexts = contexts;
    this.usual = usual;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (begun || length == 0) {
      return rest.read(into, offset, length);
    }
    begun = true;
    ByteBuffer frame = frame();
    try {
      int size = contexts.decompress(frame, ByteBuffer.wrap(into, offset, length));
      return size == 0 ? -1 : size;
    } catch (ZstdException largerOrDamaged) {
      rest =
          usual.createInputStream(
              new ByteArrayInputStream(
                  frame.array(), frame.arrayOffset() + frame.position(), frame.remaining()));
      return rest.read(into, offset, length);
    }
  }

  /** Returns the frame, where it stands if it stands in an array. */
  private ByteBuffer frame() throws IOException {
    if (in instanceof ByteBufferInputStream buffers) {
      ByteBuffer frame = buffers.slice(buffers.available());
      if (frame.hasArray()) {
        return frame;
      }
      byte[] copy = new byte[frame.remaining()];
      frame.get(copy);
      return ByteBuffer.wrap(copy);
    }
    return ByteBuffer.wrap(in.readAllBytes());
  }

  @Override
  public void resetState() {
    throw new UnsupportedOperationException("a page is read once");
  }

  @Override
  public void close() throws IOException {
    rest.close();
    super.close();
  }
}
