package org.fests.ingest.openlabel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How the parts of a document are ordered, seen from its bytes: a walk over quotes and brackets
 * that believes they are JSON. What is wrong with them is told by who reads them.
 *
 * @param headFirst whether no part that tells of objects, streams or coordinate systems stands
 *     after the frames
 * @param ascending whether the frames stand in order of their numbers
 */
record Outline(boolean headFirst, boolean ascending) {
  /** What holds of a document that can be read only once. */
  static final Outline ASSUMED = new Outline(true, true);

  static final String ROOT = "openlabel";
  static final String FRAMES = "frames";

  /** The parts that must be known before a frame can be understood. */
  static final Set<String> HEAD = Set.of("metadata", "streams", "coordinate_systems", "objects");

  /** Walks over a document; O(bytes). */
  static Outline of(InputStream bytes) throws IOException {
    Walk walk = new Walk();
    byte[] block = new byte[1 << 16];
    for (int n = bytes.read(block); n >= 0; n = bytes.read(block)) {
      walk.over(block, n);
    }
    return new Outline(walk.headFirst, walk.ascending);
  }

  private static final class Walk {
    private static final int LONGEST = 40;

    /** Keys that lie deeper than those of frames are of no interest. */
    private static final int DEEPEST = 3;

    private static final boolean[] MARKS = marks("\"{}[]:");
    private static final boolean[] DEEP_MARKS = marks("\"{}[]");

    private final byte[] text = new byte[LONGEST];
    private int length;
    private int depth;
    private boolean inText;
    private boolean escaped;
    private String root = "";
    private String section = "";
    private boolean headFirst = true;
    private boolean ascending = true;
    private boolean framed;
    private long last = -1;

    /** Almost all bytes are inside values, and pass through a comparison or two. */
    void over(byte[] block, int n) {
      for (int i = 0; i < n; i++) {
        if (!inText) {
          boolean[] marks = depth > DEEPEST ? DEEP_MARKS : MARKS;
          while (i < n && !marks[block[i] & 0xFF]) {
            i++;
          }
        } else if (depth > DEEPEST && !escaped) {
          while (i < n && block[i] != '"' && block[i] != '\\') {
            i++;
          }
        }
        if (i < n) {
          step(block[i]);
        }
      }
    }

    private void step(byte b) {
      if (inText) {
        inside(b);
        return;
      }
      switch (b) {
        case '"' -> {
          inText = true;
          length = 0;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case ':' -> {
          if (depth <= DEEPEST) {
            key(new String(text, 0, Math.min(length, LONGEST), StandardCharsets.UTF_8));
          }
        }
        default -> {}
      }
    }

    private static boolean[] marks(String signs) {
      boolean[] marks = new boolean[256];
      signs.chars().forEach(sign -> marks[sign] = true);
      return marks;
    }

    private void inside(byte b) {
      if (escaped) {
        escaped = false;
      } else if (b == '\\') {
        escaped = true;
      } else if (b == '"') {
        inText = false;
        return;
      }
      if (length < LONGEST) {
        text[length] = b;
      }
      length++;
    }

    private void key(String name) {
      if (depth == 1) {
        root = name;
      } else if (depth == 2 && root.equals(ROOT)) {
        section = name;
        framed |= name.equals(FRAMES);
        headFirst &= !(framed && HEAD.contains(name));
      } else if (depth == 3 && root.equals(ROOT) && section.equals(FRAMES)) {
        long number = FrameNumber.of(name).orElse(last);
        ascending &= number >= last;
        last = number;
      }
    }
  }
}
