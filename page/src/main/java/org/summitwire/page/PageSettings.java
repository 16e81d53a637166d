package org.summitwire.page;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where readers reach the services whose pages lead to each other. Empty: at the address that they are on.
 *
 * @param meetings address of the model service, without a slash at the end: {@code https://summits.example}
 * @param alerts address of the notify service
 * @param articles address of the ingest service, for the link to its interface
 */
@ConfigurationProperties("summitwire.page")
public record PageSettings(
        @DefaultValue("") String meetings, @DefaultValue("") String alerts, @DefaultValue("") String articles) {

    public PageSettings {
        check("meetings", meetings);
        check("alerts", alerts);
        check("articles", articles);
    }

    private static void check(String name, String address) {
        try {
            if (address.isEmpty() || (WebAddress.of(address) != null && isRoot(new URI(address)))) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            // told below
        }
        throw new IllegalArgumentException("summitwire.page." + name + " must be empty or the http or https address of"
                + " a service without a slash at the end, as in https://summits.example, but is '" + address + "'");
    }

    private static boolean isRoot(URI address) {
        return address.getRawQuery() == null
                && address.getRawFragment() == null
                && !address.getRawPath().endsWith("/");
    }
}
