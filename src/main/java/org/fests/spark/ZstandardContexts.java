package org.fests.spark;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Contexts of zstd's decompression, each used by one thread at a time and then again: as many as
 * there ever were threads at once. To make one costs zstd 160 kB of memory, and it asks the
 * processor what it can do, for which a virtual machine is left and entered again: 20 us and more,
 * longer than it takes to read the column of a clip.
 */
final class ZstandardContexts {
  private final ConcurrentLinkedQueue<ZstdDecompressCtx> idle = new ConcurrentLinkedQueue<>();

  /**
   * Decompresses a whole frame of zstd and returns its size.
   *
   * @param frame backed by an array
   * @param into where it goes; all that remains may be written
   * @throws com.github.luben.zstd.ZstdException if it is damaged, or larger
   */
  int decompress(ByteBuffer frame, ByteBuffer into) {
    ZstdDecompressCtx known = idle.poll();
    ZstdDecompressCtx context = known == null ? new ZstdDecompressCtx() : known;
    try {
      return context.decompressByteArray(
          into.array(),
          into.arrayOffset() + into.position(),
          into.remaining(),
          frame.array(),
          frame.arrayOffset() + frame.position(),
          frame.remaining());
    } finally {
      idle.add(context);
    }
  }
}
