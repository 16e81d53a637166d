package org.summitwire.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of {@value #BYTES} random bytes: made on first use, kept with the data, read by its owner alone. */
final class KeptSecret {

    private static final int BYTES = 32;

    private KeptSecret() {}

    /**
     * The secret in Base64 behind its prefix.
     *
     * @param what it is, for whoever reads that it cannot be kept
     */
    static String in(Path file, String prefix, String what) {
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
                if (!file.toFile().setReadable(false, false) || !file.toFile().setReadable(true, true)) {
                    throw new IOException("it cannot be kept from other users");
                }
                Files.writeString(file, prefix + Base64.getEncoder().encodeToString(bytes) + System.lineSeparator());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailed(what + " cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
