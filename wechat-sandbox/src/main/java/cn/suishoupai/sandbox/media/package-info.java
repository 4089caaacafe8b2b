/** Temporary media: what people sent and what the account uploaded, kept for three days. */
@NullMarked
package cn.suishoupai.sandbox.media;

import org.jspecify.annotations.NullMarked;
