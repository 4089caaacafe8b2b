/** What stands in the chat between a person and the account. */
@NullMarked
package cn.suishoupai.sandbox.chat;

import org.jspecify.annotations.NullMarked;
