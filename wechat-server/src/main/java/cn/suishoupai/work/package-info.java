/** A work (作品) from draft to publication. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "contest", "participant", "media"})
@NullMarked
package cn.suishoupai.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
