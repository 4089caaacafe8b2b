@NullMarked
package cn.suishoupai.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
