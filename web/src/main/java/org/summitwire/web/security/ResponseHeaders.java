package org.summitwire.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to keep to on every answer. */
final class ResponseHeaders {

    /** All from here, nothing inline, in nobody's frame. */
    static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';" + " object-src 'none'";

    private ResponseHeaders() {}

    /**
     * Sets them. The policy on referrers is 'same-origin': with 'no-referrer' browsers would send forms with the header
     * {@code Origin: null}, which tells SiteFilter nothing.
     *
     * @param isLimited whether answers are for one caller, so that nobody else may get a kept one
     */
    static void set(HeadersConfigurer<HttpSecurity> headers, boolean isLimited) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
        if (!isLimited) {
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        }
    }
}
