package vn.chungtay.registry.store;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which version of the program is running; every decision keeps it. */
@Component
class ProgramVersion {

    private static final String FROM_SOURCES = "development";

    String number() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), FROM_SOURCES);
    }
}
