package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.web.security.ApiKey;

class KeyCommandTest {

    private static final Pattern KEY = Pattern.compile("^  (swk_\\S+)$", Pattern.MULTILINE);

    @Test
    void printsAKeyAndWhatLetsItIn() {
        var told = run("key", "--role", "editor", "--name", "desk", "--number", "2");
        var key = KEY.matcher(told);

        assertThat(key.find()).isTrue();
        assertThat(told)
                .contains(
                        "  SUMMITWIRE_SECURITY_ACCESS=keys\n",
                        "  SUMMITWIRE_SECURITY_KEYS_2_NAME=desk\n",
                        "  SUMMITWIRE_SECURITY_KEYS_2_ROLE=editor\n",
                        "  SUMMITWIRE_SECURITY_KEYS_2_SHA256=" + ApiKey.sha256(key.group(1)) + "\n",
                        "--number 3");
    }

    @Test
    void noTwoKeysAreTheSame() {
        assertThat(run("key", "--role", "reader")).isNotEqualTo(run("key", "--role", "reader"));
    }

    @ParameterizedTest
    @CsvSource({
        "--role=admin, 'admin'",
        "--role=reader --name=a/b, 'a/b'",
        "--role=reader --number=-1, -1",
        "--name=desk, --role"
    })
    void tellsWhatIsWrong(String options, String words) {
        var err = new StringWriter();
        var arguments = ("key " + options).split(" ");

        assertThat(Summitwire.commandLine().setErr(new PrintWriter(err)).execute(arguments))
                .isEqualTo(2);
        assertThat(err.toString()).contains(words);
    }

    private static String run(String... arguments) {
        var before = System.out;
        var told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(told, true, UTF_8));
            assertThat(Summitwire.commandLine().execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return told.toString(UTF_8);
    }
}
