package vn.chungtay.identity;

import java.util.Optional;

/** Where the signed-in person works, as their account says. It gives no right; rights are {@link Access}. */
public interface OwnAgency {

    /** "Phòng Kinh tế"; empty for the system, for the public, and where the account says nothing. */
    Optional<String> name();
}
