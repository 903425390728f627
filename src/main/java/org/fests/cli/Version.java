package org.fests.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the engine's version from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    return new String[] {"fests " + version.orElse("(not packaged)")};
  }
}
