@NullMarked
package cn.suishoupai.sandbox.chat;

import org.jspecify.annotations.NullMarked;
