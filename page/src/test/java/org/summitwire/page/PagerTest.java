package org.summitwire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PagerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                        | ?page=2
            q=a%20b                  | ?q=a%20b&page=2
            q=%E6%9D%B1%E4%BA%AC     | ?q=%E6%9D%B1%E4%BA%AC&page=2
            q=a+b&party=JP           | ?q=a+b&party=JP&page=2
            ref=dGVzdA==             | ?ref=dGVzdA==&page=2
            page=1&ref=dGVzdA==      | ?ref=dGVzdA==&page=2
            q=%7Bx%7D&empty=&bare    | ?q=%7Bx%7D&empty=&bare&page=2
            """)
    void theWayToTheNextPageKeepsTheQueryAsItCame(String query, String next) {
        var request = new MockHttpServletRequest("GET", "/meetings");
        request.setQueryString(query);

        assertThat(Pager.of(request, 25, 26).next()).isEqualTo(next);
    }
}
