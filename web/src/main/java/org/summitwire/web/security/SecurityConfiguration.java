package org.summitwire.web.security;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.summitwire.web.security.SecuritySettings.Access;

/**
 * Who may ask, of every service alike. Off by default: then whoever reaches the process may do all, but for pages of other
 * sites, which may drive a browser to nothing.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableWebSecurity
@Import(SessionController.class)
public class SecurityConfiguration {

    private static final int SESSION_KEY_BYTES = 32;

    /** Keys and tokens are checked by a filter; there are no passwords, nor users to make up at the start. */
    @Bean
    AuthenticationManager noPasswords() {
        return authentication -> {
            throw new ProviderNotFoundException("Summitwire knows keys and tokens, no passwords");
        };
    }

    @Bean
    Listening accessListening(Environment environment) {
        return new Listening(Binder.get(environment)
                .bind("server.address", InetAddress.class)
                .orElse(null));
    }

    /** Its name is the one that it has among the parts of health. */
    @Bean
    Notices access(SecuritySettings settings, Listening listening) {
        return new Notices(settings.access(), listening);
    }

    @Bean
    Credentials accessCredentials(
            SecuritySettings settings, ObjectProvider<JwtDecoder> decoder, Environment environment) {
        return switch (settings.access()) {
            case OFF -> new NoCredentials();
            case KEYS -> new ApiKeys(settings.keys());
            case OAUTH2 -> tokens(settings, decoder, environment);
        };
    }

    @Bean
    Sessions accessSessions(SecuritySettings settings, Clock clock) {
        var key = settings.session().bytes();
        if (key == null) {
            key = new byte[SESSION_KEY_BYTES];
            new SecureRandom().nextBytes(key);
        }
        return new Sessions(key, settings.session().lasts(), clock);
    }

    @Bean
    RequestRates accessRates(SecuritySettings settings, ObjectProvider<TimeMeter> meter) {
        return new RequestRates(settings.rates(), meter.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME));
    }

    @Bean
    Refusals accessRefusals(ObjectProvider<MeterRegistry> meters) {
        return new Refusals(meters.getIfAvailable());
    }

    @Bean
    Failures accessFailures(RequestRates rates, Refusals refusals) {
        return new Failures(rates, refusals);
    }

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http,
            SecuritySettings settings,
            Listening listening,
            Credentials credentials,
            Sessions sessions,
            RequestRates rates,
            Failures failures,
            Refusals refusals) {
        boolean off = settings.access() == Access.OFF;
        http.csrf(AbstractHttpConfigurer::disable) // SiteFilter: pages of other sites are told by what browsers say
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> ResponseHeaders.set(headers, !off));
        var hosts = new HostRule(listening.isLoopbackOnly(), settings.hosts());
        http.addFilterAt(new SiteFilter(hosts, refusals), CsrfFilter.class);
        var rate = new RateFilter(rates, settings.rates(), off, refusals);
        http.addFilterBefore(rate, ExceptionTranslationFilter.class);
        if (off) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.addFilterBefore(
                    new CallerFilter(credentials, sessions, failures), AnonymousAuthenticationFilter.class);
            limit(http, new AccessRules(), new Denials(refusals, new AccessRules()));
        }
        return http.build();
    }

    private static void limit(HttpSecurity http, AccessRules rules, Denials denials) {
        http.authorizeHttpRequests(requests -> requests
                // what a request was let in for may end: streams, errors, the page behind "/"
                .dispatcherTypeMatchers(
                        DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE)
                .permitAll()
                .anyRequest()
                .access((who, what) -> {
                    var needed = rules.needed(what.getRequest());
                    boolean may = needed.isEmpty()
                            || (who.get() instanceof CallerToken known
                                    && known.caller().role().covers(needed.get()));
                    return new AuthorizationDecision(may);
                }));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(denials).accessDeniedHandler(denials));
    }

    private static Credentials tokens(
            SecuritySettings settings, ObjectProvider<JwtDecoder> decoder, Environment environment) {
        var found = decoder.getIfAvailable();
        if (found == null) {
            throw new IllegalArgumentException("summitwire.security.access is oauth2, and there is neither"
                    + " spring.security.oauth2.resourceserver.jwt.issuer-uri nor .jwk-set-uri: set one of them");
        }
        var audiences = Binder.get(environment)
                .bind("spring.security.oauth2.resourceserver.jwt.audiences", Bindable.listOf(String.class));
        if (audiences.orElseGet(List::of).isEmpty()) {
            throw new IllegalArgumentException(
                    "summitwire.security.access is oauth2, and"
                            + " spring.security.oauth2.resourceserver.jwt.audiences is empty: tokens that were made for other"
                            + " services would be taken too. Set the audience that the authorization server gives Summitwire's");
        }
        return new Tokens(found, settings.oauth2());
    }
}
