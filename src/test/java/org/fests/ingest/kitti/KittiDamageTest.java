package org.fests.ingest.kitti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fests.ingest.Damage;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Test;

class KittiDamageTest {
  private static final String LABELS =
      """
      0 -1 DontCare -1 -1 -10.00 219.31 188.49 245.50 218.56 -1000 -1000 -1000 -10 -1 -1 -1
      0 2 Pedestrian 0 0 -2.52 1106.13 166.57 1204.47 323.87 1.71 1.44 2.38 6.30 1.65 6.88 -1.82
      1 2 Pedestrian 0 0 -2.45 1093.59 165.60 1180.55 320.61 1.71 1.44 2.38 6.19 1.65 6.95 -1.74
      3 1 Cyclist 0 3 -2.07 737.61 161.53 931.11 374.00 1.73 0.82 1.78 1.64 1.67 5.45 -1.77
      """;

  @Test
  void damagedSequencesAreReadOrRefused() {
    Map<String, byte[]> files = new TreeMap<>();
    put(files, "label_02/0000.txt", LABELS);
    put(
        files,
        "calib/0000.txt",
        """
        R_rect 0.9999239 0.0098377 -0.0074450 -0.0098697 0.9999421 -0.0042784 0.0074025 0.0043516 0.9999631
        Tr_velo_cam 0.0075 -0.99997 -0.0006 -0.004 0.0148 0.00073 -0.99989 -0.076 0.99986 0.0075 0.0148 -0.27
        Tr_imu_velo 0.99999 0.00075 -0.0020 -0.808 -0.00078 0.99989 -0.0148 0.319 0.0020 0.0148 0.99988 -0.79
        """);
    put(
        files,
        "oxts/0000.txt",
        ("49.0 8.4 116.4 0.02 0.01 -2.1" + " 0".repeat(24) + "\n").repeat(4));
    put(files, "timestamps/0000.txt", "2011-09-26 13:02:25.964389445\n".repeat(4));
    assertThat(Damage.outcomes(files, "label_02/0000.txt", ReadOptions.forLake().format("kitti")))
        .isBetween(300, 990);
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
