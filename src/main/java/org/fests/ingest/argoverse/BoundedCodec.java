package org.fests.ingest.argoverse;

import org.apache.arrow.compression.CommonsCompressionFactory;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.compression.CompressionUtil;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;

/**
 * Unpacks buffers up to a size. The size stands before the packed bytes, and Arrow's own codec
 * takes as much heap as it says, also where it is damaged.
 *
 * @param codec unpacks
 * @param most bytes of a buffer
 */
record BoundedCodec(CompressionCodec codec, long most) implements CompressionCodec {
  static Factory upTo(long most) {
    return new Factory() {
      @Override
      public CompressionCodec createCodec(CodecType type) {
        return new BoundedCodec(CommonsCompressionFactory.INSTANCE.createCodec(type), most);
      }

      @Override
      public CompressionCodec createCodec(CodecType type, int level) {
        return new BoundedCodec(CommonsCompressionFactory.INSTANCE.createCodec(type, level), most);
      }
    };
  }

  @Override
  public ArrowBuf compress(BufferAllocator allocator, ArrowBuf unpacked) {
    return codec.compress(allocator, unpacked);
  }

  @Override
  public ArrowBuf decompress(BufferAllocator allocator, ArrowBuf packed) {
    boolean sized = packed.writerIndex() >= CompressionUtil.SIZE_OF_UNCOMPRESSED_LENGTH;
    long size = sized ? packed.getLong(0) : 0;
    if (size > most || size < CompressionUtil.NO_COMPRESSION_LENGTH) {
      throw new IllegalArgumentException("a buffer of %d bytes".formatted(size));
    }
    return codec.decompress(allocator, packed);
  }

  @Override
  public CodecType getCodecType() {
    return codec.getCodecType();
  }
}
