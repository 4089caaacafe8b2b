/** What a contest (赛事) is: definition, themes, tracks, stages, and the doors they open. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package cn.suishoupai.contest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
