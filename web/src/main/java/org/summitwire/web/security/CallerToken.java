package org.summitwire.web.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller as Spring Security knows one; handlers get it as their {@code Principal}. What was shown is not in it. */
final class CallerToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final boolean session;

    CallerToken(Caller caller, boolean session) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + caller.role())));
        this.caller = caller;
        this.session = session;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    /** Whether a cookie told who it is. */
    boolean isSession() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller.name();
    }
}
