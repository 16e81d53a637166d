package org.summitwire.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static final String HOST = "news.example";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0.0.0.0              | this network
            0.1.2.3              | this network
            10.0.0.1             | private
            10.255.255.255       | private
            100.64.0.1           | shared
            100.100.100.200      | metadata
            100.127.255.255      | shared
            127.0.0.1            | loopback
            127.200.3.4          | loopback
            168.63.129.16        | metadata
            169.254.0.1          | link-local
            169.254.169.254      | metadata
            172.16.0.1           | private
            172.31.255.255       | private
            192.0.0.192          | IETF
            192.0.2.1            | documentation
            192.88.99.1          | reserved
            192.168.1.1          | private
            198.18.0.1           | benchmarks
            198.19.255.255       | benchmarks
            198.51.100.7         | documentation
            203.0.113.7          | documentation
            224.0.0.1            | multicast
            239.255.255.255      | multicast
            240.0.0.1            | reserved
            255.255.255.255      | reserved
            ::                   | unspecified
            ::1                  | loopback
            ::127.0.0.1          | outside of 2000::/3
            ::ffff:127.0.0.1     | loopback
            ::ffff:169.254.169.254 | metadata
            64:ff9b::10.0.0.1    | the NAT64 form of 10.0.0.1, a private address
            64:ff9b::169.254.169.254 | metadata
            64:ff9b:1::8.8.8.8   | outside of 2000::/3
            100::1               | outside of 2000::/3
            2001::1              | Teredo
            2001:0:53aa:64c::1   | Teredo
            2001:2::1            | IETF
            2001:db8::1          | documentation
            2002:7f00:1::1       | the 6to4 form of 127.0.0.1, a loopback address
            2002:a9fe:a9fe::1    | metadata
            2400:cb00::5efe:192.168.0.1     | the ISATAP form of 192.168.0.1
            2400:cb00::200:5efe:10.1.1.1    | the ISATAP form of 10.1.1.1
            3fff::1              | documentation
            5f00::1              | outside of 2000::/3
            fc00::1              | unique local
            fd00:ec2::254        | metadata
            fd12:3456::1         | unique local
            fe80::1              | link-local
            fec0::1              | site-local
            ff02::1              | multicast
            """)
    void refusesWhatIsNotThePublicInternet(String address, String because) throws Exception {
        var objection = AddressRules.publicOnly().objection(HOST, address(address), 80);

        assertThat(objection).isPresent();
        assertThat(objection.get().to()).isEqualTo(AddressRules.Objection.To.ADDRESS);
        assertThat(objection.get().detail())
                .startsWith(HOST + " leads to " + address(address).getHostAddress())
                .contains(because);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "168.63.129.17",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "64:ff9b::8.8.8.8",
                "2001:4860:4860::8888",
                "2002:808:808::1",
                "2400:cb00::1",
                "2400:cb00::5efe:8.8.8.8",
                "2a00:1450:4001:80b::200e"
            })
    void allowsThePublicInternet(String address) throws Exception {
        assertThat(AddressRules.publicOnly().objection(HOST, address(address), 443))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80,true", "443,true", "8080,true", "8443,true", "22,false", "25,false", "6379,false", "9092,false"})
    void takesUsualPortsOnly(int port, boolean taken) throws Exception {
        var objection = AddressRules.publicOnly().objection(HOST, address("1.1.1.1"), port);

        assertThat(objection.isEmpty()).isEqualTo(taken);
        assertThat(objection.map(AddressRules.Objection::to))
                .isEqualTo(taken ? objection.map(any -> null) : Optional.of(AddressRules.Objection.To.PORT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            10.1.0.0/16         | any.host      | 10.1.2.3        | 80   | true
            10.1.0.0/16         | any.host      | 10.2.2.3        | 80   | false
            10.1.0.0/16         | any.host      | 10.1.2.3        | 9000 | false
            10.1.0.0/16:9000    | any.host      | 10.1.2.3        | 9000 | true
            127.0.0.1:*         | any.host      | 127.0.0.1       | 4711 | true
            127.0.0.1:*         | any.host      | 127.0.0.2       | 4711 | false
            [::1]:8081          | any.host      | ::1             | 8081 | true
            ::1                 | any.host      | ::1             | 80   | true
            [fd00::/8]          | any.host      | fd00::7         | 443  | true
            [fd00::/8]:8000     | any.host      | fd00::7         | 8001 | false
            169.254.169.254     | any.host      | 169.254.169.254 | 80   | true
            news.intranet       | news.intranet | 192.168.0.7     | 80   | true
            News.Intranet:81    | news.intranet | 192.168.0.7     | 81   | true
            news.intranet       | old.intranet  | 192.168.0.7     | 80   | false
            news.intranet       | news.intranet | 192.168.0.7     | 81   | false
            *.intranet          | a.b.intranet  | 10.0.0.1        | 80   | true
            *.intranet          | intranet      | 10.0.0.1        | 80   | false
            *.intranet          | myintranet    | 10.0.0.1        | 80   | false
            news.intranet       | news.intranet | 169.254.169.254 | 80   | false
            news.intranet       | news.intranet | 169.254.7.7     | 80   | false
            news.intranet       | news.intranet | fd00:ec2::254   | 80   | false
            news.intranet       | news.intranet | 64:ff9b::10.0.0.1 | 80 | false
            news.example:9999   | news.example  | 1.1.1.1         | 9999 | true
            """)
    void theAllowListOpensWhatItNames(String entry, String host, String address, int port, boolean opened)
            throws Exception {
        var rules = AddressRules.allowing(List.of(entry));

        assertThat(rules.objection(host, address(address), port).isEmpty()).isEqualTo(opened);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0/33",
                "10.0.0.1/8",
                "300.1.1.1",
                "fd00::/129",
                "http://news.intranet",
                "news.intranet:0",
                "news.intranet:99999",
                "news.intranet:http",
                "*",
                "a b",
                "[::1",
                "::1/x"
            })
    void namesTheEntryThatIsNone(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRules.allowing(List.of(entry)))
                .withMessageMatching("'" + Pattern.quote(entry.replaceFirst(":.*", "")) + ".*expected .*");
    }

    @Test
    void aNetworkIsReadAndWrittenInCidrNotation() {
        assertThat(Network.of("10.0.0.0/8")).hasToString("10.0.0.0/8").isEqualTo(Network.of("10.0.0.0/8"));
        assertThat(Network.of("192.168.1.1")).hasToString("192.168.1.1/32").isNotEqualTo(Network.of("192.168.1.0/24"));
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
