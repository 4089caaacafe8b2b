/** Uploads, probing by content, public copies, storage on disk or OSS. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package cn.suishoupai.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
