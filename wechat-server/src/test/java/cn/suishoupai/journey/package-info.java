/** Whole ways through the product: server, sandbox and browser are real processes that talk HTTP. */
@NullMarked
package cn.suishoupai.journey;

import org.jspecify.annotations.NullMarked;
