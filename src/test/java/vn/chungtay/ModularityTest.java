package vn.chungtay;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    static final ApplicationModules MODULES = ApplicationModules.of(ChungTay.class);

    @Test
    void modules_depend_only_as_declared() {
        MODULES.verify();
    }
}
