/** Signatures and the encrypted envelope of the platform, written apart from any SDK so that it can prove one wrong. */
@NullMarked
package cn.suishoupai.sandbox.crypto;

import org.jspecify.annotations.NullMarked;
