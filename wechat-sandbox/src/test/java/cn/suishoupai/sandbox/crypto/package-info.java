@NullMarked
package cn.suishoupai.sandbox.crypto;

import org.jspecify.annotations.NullMarked;
