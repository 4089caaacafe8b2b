/** Vote rounds, ballots, the ledger and its tally. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "contest", "participant", "work"})
@NullMarked
package cn.suishoupai.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
