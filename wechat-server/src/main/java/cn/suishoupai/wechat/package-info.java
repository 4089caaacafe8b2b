/** The account's gateway: callback inbox, replies, menu, OAuth. Knows nothing of contests. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package cn.suishoupai.wechat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
