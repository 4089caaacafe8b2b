@NullMarked
package cn.suishoupai.sandbox.phone;

import org.jspecify.annotations.NullMarked;
