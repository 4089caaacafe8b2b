/** Messages and events on their way to the server's callback: sealed, sent, retried, and the reply read. */
@NullMarked
package cn.suishoupai.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
