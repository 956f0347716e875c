package io.takt.security;

import java.util.List;

/** The accounts of the demo, for the sign-in page; empty outside the demo profile. */
public interface SampleAccounts {

    List<SampleAccount> list();

    /** One demo account with the password that everybody may know. */
    record SampleAccount(String userName, String displayName, String password, String role) {
    }
}
