package org.summitwire.web.security;

/** Where access is off nobody is asked who it is. */
final class NoCredentials implements Credentials {

    @Override
    public Checked check(String shown) {
        return new Checked.Bad("access is not limited here: no key is needed, and none is known");
    }

    @Override
    public boolean stillKnows(Caller caller) {
        return false;
    }
}
