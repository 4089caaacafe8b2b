/** Who did what to what, when (审计留痕); append-only. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package cn.suishoupai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
