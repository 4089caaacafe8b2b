/** The people with a WeChat, whether they follow the account, and how long it may still write to them. */
@NullMarked
package cn.suishoupai.sandbox.follower;

import org.jspecify.annotations.NullMarked;
