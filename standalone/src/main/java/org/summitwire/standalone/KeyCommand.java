package org.summitwire.standalone;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.security.ApiKey;
import org.summitwire.web.security.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Makes a key for a caller, and the settings that let it in. Nothing is kept of it here. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {
            "Make a key for somebody who may ask Summitwire, and print the settings that let it in. The key is shown this"
                    + " once; the settings hold its SHA-256 only. docs/security.md tells what each role may."
        })
final class KeyCommand implements Callable<Integer> {

    @Option(names = "--role", required = true, paramLabel = "reader|editor|operator", description = "what it may do")
    private @Nullable String role;

    @Option(names = "--name", paramLabel = "WORD", description = "whose it is, for logs (default: the role)")
    private @Nullable String name;

    @Option(names = "--number", paramLabel = "N", description = "its place among all keys (default: ${DEFAULT-VALUE})")
    private int number;

    @Override
    public Integer call() {
        var known = role();
        var owner = name == null ? known : name;
        if (!owner.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new StartFailed("--name is '" + owner + "', expected 1 to 64 letters, digits, dots or dashes", null);
        }
        if (number < 0) {
            throw new StartFailed("--number is " + number + ", expected 0 for the first key, 1 for the next …", null);
        }
        var key = ApiKey.fresh(new SecureRandom());
        System.out.println(
                """
                The key, for %1$s alone; it is shown this once:
                  %2$s

                What lets it in, in the environment of Summitwire:
                  SUMMITWIRE_SECURITY_ACCESS=keys
                  SUMMITWIRE_SECURITY_KEYS_%3$d_NAME=%1$s
                  SUMMITWIRE_SECURITY_KEYS_%3$d_ROLE=%4$s
                  SUMMITWIRE_SECURITY_KEYS_%3$d_SHA256=%5$s

                Keys are numbered without a gap from 0: for the next one, --number %6$d."""
                        .formatted(owner, key, number, known, ApiKey.sha256(key), number + 1));
        return ExitCode.OK;
    }

    private String role() {
        for (var known : Role.values()) {
            if (known.word().equals(role)) {
                return known.word();
            }
        }
        throw new StartFailed("--role is '" + role + "', expected reader, editor or operator", null);
    }
}
