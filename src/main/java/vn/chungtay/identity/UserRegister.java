package vn.chungtay.identity;

import java.time.LocalDate;

/** Writes down users for work of the system itself, such as a training world. People are enrolled on the users page. */
public interface UserRegister {

    /** Whether anybody has an account already. */
    boolean anybody();

    /** The same user name again leaves the person as they are and returns who it is. */
    UserId enrol(NewUser user);

    /** A new access token of that user; the secret is returned once and never again. */
    String issueToken(UserId user, String name, boolean readOnly, LocalDate expiresOn);
}
