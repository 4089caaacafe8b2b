/** What the platform answers when it refuses: the codes and their exact texts. */
@NullMarked
package cn.suishoupai.sandbox.errcode;

import org.jspecify.annotations.NullMarked;
