package org.summitwire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id                        | ID
            ID                        | ID
            id-ID,id;q=0.9,en;q=0.8   | ID
            in                        | ID
            en-US,en;q=0.9,id;q=0.8   | EN
            id;q=0.8,en-US            | EN
            fr-FR, id;q=0.1           | ID
            fr-FR, de                 | EN
            id;q=0, fr                | EN
            id;q=0.0, *;q=0.5         | EN
            *                         | EN
            id;q=loud                 | EN
            ,                         | EN
            ''                        | EN
                                      | EN
            """)
    void theOneThatIsLikedBestOfThoseAskedForIsSpoken(@Nullable String accept, Language spoken) {
        assertThat(Language.asked(accept)).isEqualTo(spoken);
    }

    @Test
    void aRequestMayAskInSeveralHeaders() {
        var request = new MockHttpServletRequest();
        assertThat(Language.asked(request)).isEqualTo(Language.EN);

        request.addHeader("Accept-Language", "fr;q=0.9");
        request.addHeader("Accept-Language", "id;q=0.5");

        assertThat(Language.asked(request)).isEqualTo(Language.ID);
    }
}
