package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {

    @ParameterizedTest(name = "{0} site={1} origin={2} host={3} session={4}: taken {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            GET    | cross-site  | https://evil.example     | desk.example      | true  | true
            HEAD   | cross-site  | https://evil.example     | desk.example      | true  | true
            POST   | same-origin | https://desk.example     | desk.example      | true  | true
            POST   | none        | -                        | desk.example      | true  | true
            POST   | same-site   | https://a.desk.example   | desk.example      | false | false
            POST   | cross-site  | https://evil.example     | desk.example      | false | false
            POST   | cross-site  | https://desk.example     | desk.example      | false | false
            POST   | -           | https://desk.example     | desk.example      | true  | true
            POST   | -           | https://Desk.Example:443 | desk.example      | true  | true
            POST   | -           | http://desk.example      | desk.example:80   | true  | true
            POST   | -           | http://localhost:8080    | localhost:8080    | false | true
            POST   | -           | http://localhost:3000    | localhost:8080    | false | false
            POST   | -           | http://evil.example      | localhost:8080    | false | false
            POST   | -           | null                     | localhost:8080    | false | false
            POST   | -           | http://localhost:8080    | -                 | false | false
            POST   | -           | null                     | -                 | false | false
            POST   | -           | -                        | localhost:8080    | false | true
            POST   | -           | -                        | localhost:8080    | true  | false
            DELETE | cross-site  | -                        | localhost:8080    | false | false
            PUT    | -           | https://evil.example     | localhost:8080    | false | false
            PATCH  | -           | https://evil.example     | localhost:8080    | false | false
            """)
    void aPageOfAnotherSiteChangesNothing(
            String method, String site, String origin, String host, boolean session, boolean taken) {
        assertThat(CrossSite.objection(method, site, origin, host, session).isEmpty())
                .isEqualTo(taken);
    }
}
