package org.summitwire.ingest.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which files were fed: one line each, the file's SHA-256 and its path, written after the broker has all of it
 * and forced to disk. A line that a crash cut off is of no file; the file is then fed again, which is harmless.
 */
public final class Ledger {

    private final @Nullable Path path;
    private final Set<String> fed = new HashSet<>();

    /**
     * Reads what is remembered so far.
     *
     * @param path of the ledger; null to remember nothing
     */
    public Ledger(@Nullable Path path) throws IOException {
        this.path = path;
        if (path != null && Files.exists(path)) {
            fed.addAll(Files.readAllLines(path, UTF_8));
        }
    }

    boolean knows(Path file) throws IOException {
        return path != null && fed.contains(entry(file));
    }

    void remember(Path file) throws IOException {
        if (path == null || !fed.add(entry(file))) {
            return;
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            // a line feed first, too: it ends a line that a crash cut off
            channel.write(ByteBuffer.wrap(((channel.size() == 0 ? "" : "\n") + entry(file) + "\n").getBytes(UTF_8)));
            channel.force(true);
        }
    }

    private static String entry(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()) + " "
                    + file.toAbsolutePath().normalize();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
