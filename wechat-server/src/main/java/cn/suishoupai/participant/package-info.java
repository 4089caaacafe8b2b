/** A person behind an openid, and the author's particulars, encrypted. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "wechat"})
@NullMarked
package cn.suishoupai.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
