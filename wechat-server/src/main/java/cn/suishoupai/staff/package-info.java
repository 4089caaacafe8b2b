/** Console accounts, roles and sign-in. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package cn.suishoupai.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
