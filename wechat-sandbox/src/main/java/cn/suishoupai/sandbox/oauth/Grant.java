package cn.suishoupai.sandbox.oauth;

import java.time.Instant;

/**
 * What stands behind a code.
 *
 * @param openid the person, or a virtual one on a snapshot page
 * @param scope {@code snsapi_base} or {@code snsapi_userinfo}
 * @param snapshot whether the page was opened as a snapshot
 */
record Grant(String openid, String scope, boolean snapshot, Instant issuedAt) {}
