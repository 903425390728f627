package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.codec.ZstandardCodec;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of zstd hold, read with contexts that are there, what Parquet's own codec reads. */
final class ZstandardPagesTest {
  private static final Table CODECS = new Table();

  /** Lets the codec be seen that Parquet's readers use. */
  private static final class Table extends CodecFactory {
    Table() {
      super(new Configuration(false), 0);
    }

    CompressionCodec zstandard() {
      return getCodec(CompressionCodecName.ZSTD);
    }
  }

  @BeforeAll
  static void use() {
    ZstandardPages.use();
    ZstandardPages.use();
  }

  @Test
  void isWhatParquetUses() {
    assertThat(CODECS.zstandard()).isInstanceOf(ZstandardPages.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 1000, 80_000, 1_000_000})
  void readsWhatParquetWrites(int size) throws IOException {
    byte[] content = content(size);
    byte[] page = written(content);
    for (InputStream stream : streams(page)) {
      byte[] read = new byte[3 + size];
      try (InputStream whole = CODECS.zstandard().createInputStream(stream)) {
        assertThat(whole.readNBytes(read, 3, size)).isEqualTo(size);
        assertThat(whole.read()).isEqualTo(-1);
      }
      assertThat(Arrays.copyOfRange(read, 3, read.length)).isEqualTo(content);
    }
    BytesInput read =
        CODECS.getDecompressor(CompressionCodecName.ZSTD).decompress(BytesInput.from(page), size);
    assertThat(read.toInputStream().readNBytes(size)).isEqualTo(content);
  }

  /** Asked for less than all, a page gives it bit by bit. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 4096})
  void readsInPieces(int piece) throws IOException {
    byte[] content = content(50_000);
    for (InputStream stream : streams(written(content))) {
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      try (InputStream page = CODECS.zstandard().createInputStream(stream)) {
        read.write(page.read());
        for (byte[] next = page.readNBytes(piece); next.length > 0; next = page.readNBytes(piece)) {
          read.write(next);
        }
      }
      assertThat(read.toByteArray()).isEqualTo(content);
    }
  }

  /** A context that met a damaged page reads the next one. */
  @Test
  void refusesDamagedPagesAsParquetDoes() throws IOException {
    byte[] content = content(10_000);
    byte[] page = written(content);
    byte[] cut = Arrays.copyOf(page, page.length / 2);
    for (InputStream stream : streams(cut)) {
      try (InputStream damaged = CODECS.zstandard().createInputStream(stream)) {
        assertThatThrownBy(() -> damaged.readNBytes(content.length))
            .isInstanceOf(IOException.class);
      }
    }
    for (InputStream stream : streams(new byte[] {1, 2, 3, 4, 5})) {
      try (InputStream none = CODECS.zstandard().createInputStream(stream)) {
        assertThatThrownBy(none::read).isInstanceOf(IOException.class);
      }
    }
    assertThat(CODECS.zstandard().createInputStream(new ByteArrayInputStream(page)))
        .hasBinaryContent(content);
  }

  @Test
  void servesManyThreadsAtOnce() {
    List<byte[]> contents = IntStream.range(0, 64).mapToObj(i -> content(100 * i)).toList();
    ZstandardContexts contexts = new ZstandardContexts();
    contents.parallelStream()
        .forEach(
            content -> {
              for (int round = 0; round < 50; round++) {
                byte[] read = new byte[content.length];
                int size = contexts.decompress(compressed(content), ByteBuffer.wrap(read));
                assertThat(size).isEqualTo(content.length);
                assertThat(read).isEqualTo(content);
              }
            });
  }

  /** Returns the bytes as streams of an array, a part of one, two buffers, and outside the heap. */
  private static List<InputStream> streams(byte[] page) {
    ByteBuffer part = ByteBuffer.allocate(page.length + 12).slice(5, page.length + 7);
    part.position(2).put(page).flip().position(2);
    ByteBuffer direct = ByteBuffer.allocateDirect(page.length).put(page).flip();
    ByteBuffer whole = ByteBuffer.wrap(page);
    int half = page.length / 2;
    return List.of(
        new ByteArrayInputStream(page),
        ByteBufferInputStream.wrap(whole.duplicate()),
        ByteBufferInputStream.wrap(part),
        ByteBufferInputStream.wrap(direct),
        ByteBufferInputStream.wrap(whole.slice(0, half), whole.slice(half, page.length - half)));
  }

  /** Returns a frame that does not stand where its array begins. */
  private static ByteBuffer compressed(byte[] content) {
    byte[] frame = Zstd.compress(content);
    return ByteBuffer.allocate(frame.length + 9)
        .slice(4, frame.length + 5)
        .position(5)
        .put(frame)
        .position(5);
  }

  private static byte[] written(byte[] content) throws IOException {
    ZstandardCodec codec = new ZstandardCodec();
    codec.setConf(new Configuration(false));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (OutputStream out = codec.createOutputStream(written)) {
      out.write(content);
    }
    return written.toByteArray();
  }

  /** Returns bytes of which half repeat. */
  private static byte[] content(int size) {
    SplittableRandom random = new SplittableRandom(size);
    byte[] content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = (byte) (random.nextBoolean() ? 7 : random.nextInt());
    }
    return content;
  }
}
