/** Clock, identities, errors, pages, page cache, background tasks, encryption: what every module stands on. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package cn.suishoupai.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
