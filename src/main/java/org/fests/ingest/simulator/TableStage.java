package org.fests.ingest.simulator;

import org.fests.scene.FrameBatchBuilder;

/** A table with a hand above it, before one camera. */
final class TableStage implements Stage {
  private final Table table;
  private final Director director;
  private final Camera camera;
  private final TableTruth truth;

  private TableStage(Table table, Director director, TableTruth truth, Camera camera) {
    this.table = table;
    this.director = director;
    this.camera = camera;
    this.truth = truth;
  }

  static TableStage tabletop(Dice dice, Noise noise) {
    Table table = Tabletop.lay(dice.split());
    Dice chance = dice.split();
    Arm arm = new Arm(table.hand(), chance);
    Director director =
        new Director(table, chance, arm, new TabletopEpisodes(table, chance, arm).deck());
    TableTruth truth = new TableTruth(table, director, TableTruth.Rule.OUTLINES);
    return new TableStage(table, director, truth, new Camera(new Detector(noise, dice.split())));
  }

  static TableStage kitchen(Dice dice, Noise noise) {
    Dice chance = dice.split();
    Table table = Kitchen.lay(chance);
    Arm arm = new Arm(table.hand(), chance);
    Director director =
        new Director(table, chance, arm, new KitchenEpisodes(table, chance, arm).deck());
    TableTruth truth = new TableTruth(table, director, TableTruth.Rule.PLACES);
    return new TableStage(table, director, truth, new Camera(new Detector(noise, dice.split())));
  }

  @Override
  public void look(Sensor sensor, FrameBatchBuilder builder) {
    camera.look(table, builder);
  }

  @Override
  public void tell(Chronicle chronicle) {
    truth.tell(chronicle);
  }

  @Override
  public void step() {
    director.step();
  }
}
