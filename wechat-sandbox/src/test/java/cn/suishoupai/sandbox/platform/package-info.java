@NullMarked
package cn.suishoupai.sandbox.platform;

import org.jspecify.annotations.NullMarked;
