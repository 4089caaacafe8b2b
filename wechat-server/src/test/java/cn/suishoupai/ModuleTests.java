package cn.suishoupai;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The module map of the architecture, verified: who may use whom, and only through a module's public types. */
class ModuleTests {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(SuishoupaiApplication.class).verify();
    }
}
