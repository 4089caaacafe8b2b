@NullMarked
package cn.suishoupai.sandbox.follower;

import org.jspecify.annotations.NullMarked;
